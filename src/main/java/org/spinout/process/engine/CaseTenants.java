package org.spinout.process.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.spinout.enterprise.Enterprises;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.process.CaseVariables;
import org.spinout.process.ProcessVariable;
import org.spinout.proposal.Host;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts every instance into the tenant of the body it belongs to, so that people of other bodies never meet it.
 *
 * <p>A called stage belongs to its caller's body. A request about a case belongs to the body of the case, whoever of its
 * team makes it; what an administrator starts, to the body it is about, or to none; any other, to the body of whoever
 * makes it. An instance that a delegate starts for another body names that body in {@link #TENANT_BODY}, which no form
 * has, so nobody outside can set it.
 */
@Component
public class CaseTenants extends AbstractProcessEnginePlugin implements TenantIdProvider {

    /** Set by delegates only: the body an own instance is started for. */
    public static final ProcessVariable<String> TENANT_BODY = new ProcessVariable<>("tenantBodyId", String.class);

    /** A field of start forms, needed only from somebody who works for several bodies. */
    public static final ProcessVariable<String> HOST_ORGANISATION =
            new ProcessVariable<>("hostOrganisation", String.class);

    /** A field of the start forms of administrators: the body that the act is about. */
    public static final ProcessVariable<String> ORGANISATION = new ProcessVariable<>("organisation", String.class);

    /** A field of the start form of those who want to be listed as a provider: the body that lists them. */
    private static final String COMMISSIONING_BODY = "commissioningBody";

    private static final String ENTERPRISE_OFFICERS = "enterpriseOfficers";

    private final ObjectProvider<Proposals> proposals;
    private final ObjectProvider<Hosts> hosts;
    private final ObjectProvider<Bodies> bodies;
    private final ObjectProvider<Enterprises> enterprises;

    CaseTenants(
            ObjectProvider<Proposals> proposals,
            ObjectProvider<Hosts> hosts,
            ObjectProvider<Bodies> bodies,
            ObjectProvider<Enterprises> enterprises) {
        this.enterprises = enterprises;
        this.proposals = proposals;
        this.hosts = hosts;
        this.bodies = bodies;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTenantIdProvider(this);
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        var caller = context.getSuperExecution();
        if (caller != null) {
            return caller.getTenantId();
        }
        var given = text(context.getVariables().get(TENANT_BODY.name()));
        if (given != null) {
            return given;
        }
        var authentication = Context.getCommandContext().getAuthentication();
        if (authentication == null) {
            return text(context.getVariables().get(CaseVariables.BODY_ID.name()));
        }
        var mine = authentication.getTenantIds();
        var caseNumber = text(context.getVariables().get(CaseVariables.CASE_NUMBER.name()));
        if (isStartedBy("accountingOfficers", context.getProcessDefinition())) {
            return hostOf(caseNumber).orElseGet(() -> nationalBodyAmong(mine));
        }
        if (isStartedBy("camunda-admin", context.getProcessDefinition())) {
            return text(context.getVariables().get(ORGANISATION.name()));
        }
        if (isStartedBy("assurers", context.getProcessDefinition())
                || isStartedBy("fundManagers", context.getProcessDefinition())) {
            return nationalBodyAmong(mine);
        }
        return actingSide(caseNumber, context, mine)
                .or(() -> hostOf(caseNumber))
                .orElseGet(() ->
                        oneOf(hostsAmong(mine), text(context.getVariables().get(HOST_ORGANISATION.name()))));
    }

    /** The body for which somebody acts on a case that another body hosts. */
    private Optional<String> actingSide(
            @Nullable String caseNumber, TenantIdProviderProcessInstanceContext context, @Nullable List<String> mine) {
        var definition = context.getProcessDefinition();
        if (isStartedBy(ENTERPRISE_OFFICERS, definition)) {
            return sideOf(caseNumber, context, mine);
        }
        if (isStartedBy("boardChairs", definition)) {
            return otherHostOf(caseNumber, mine);
        }
        return isStartedBy("transferTeam", definition) ? commissionerOf(caseNumber, mine) : Optional.empty();
    }

    /**
     * Administrators register people of every body, their own or not; assurers announce the proposals of all hosts, and
     * fund managers keep a fund for all of them, national oversight has bodies succeed one another: what such people start
     * belongs to none of the hosts they work for. The process says so by who may start it.
     */
    private static boolean isStartedBy(String role, ProcessDefinition definition) {
        return ((ProcessDefinitionEntity) definition)
                .getCandidateStarterGroupIdExpressions().stream()
                        .anyMatch(group -> group.getExpressionText().equals(role));
    }

    private @Nullable String nationalBodyAmong(@Nullable List<String> mine) {
        return Objects.requireNonNullElse(mine, List.<String>of()).stream()
                .filter(id -> bodies.getObject()
                        .find(id)
                        .filter(body -> body.kind() == BodyKind.NATIONAL)
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    /** Empty where there is no such case: whether this person may ask is for the model's first step to say. */
    private Optional<String> hostOf(@Nullable String caseNumber) {
        return Optional.ofNullable(caseNumber)
                .flatMap(proposals.getObject()::find)
                .map(Proposal::bodyId);
    }

    /** A chair of another host acts on a case for that host's board. */
    private Optional<String> otherHostOf(@Nullable String caseNumber, @Nullable List<String> mine) {
        return caseNumber == null || mine == null
                ? Optional.empty()
                : hosts.getObject().of(caseNumber).stream()
                        .map(Host::bodyId)
                        .filter(mine::contains)
                        .findFirst();
    }

    /** A commissioner elsewhere acts on a transfer for its own body; what it cannot see there it could not decide. */
    private Optional<String> commissionerOf(@Nullable String caseNumber, @Nullable List<String> mine) {
        return caseNumber == null || mine == null
                ? Optional.empty()
                : proposals
                        .getObject()
                        .find(caseNumber)
                        .filter(proposal -> !mine.contains(proposal.bodyId()))
                        .map(Proposal::contractingBodyId)
                        .filter(mine::contains);
    }

    /**
     * What is asked about an enterprise belongs to the enterprise, or to its commissioner, whoever of both asks; what is
     * asked of a commissioner, to that commissioner.
     */
    private Optional<String> sideOf(
            @Nullable String caseNumber, TenantIdProviderProcessInstanceContext context, @Nullable List<String> mine) {
        var asked = text(context.getVariables().get(COMMISSIONING_BODY));
        if (asked != null) {
            return bodies.getObject().find(asked).map(Body::id);
        }
        return caseNumber == null || mine == null
                ? Optional.empty()
                : enterprises.getObject().find(caseNumber).stream()
                        .flatMap(enterprise -> Stream.of(enterprise.bodyId(), enterprise.commissionerId()))
                        .filter(mine::contains)
                        .findFirst();
    }

    /** An enterprise hosts no service, so whoever works for one besides a host need not choose. */
    private @Nullable List<String> hostsAmong(@Nullable List<String> mine) {
        return mine == null || mine.size() < 2
                ? mine
                : mine.stream()
                        .filter(id -> bodies.getObject()
                                .find(id)
                                .filter(body -> body.kind() == BodyKind.ENTERPRISE)
                                .isEmpty())
                        .toList();
    }

    private @Nullable String oneOf(@Nullable List<String> bodies, @Nullable String named) {
        var mine = bodies == null ? List.<String>of() : bodies;
        if (named != null) {
            if (!mine.contains(named)) {
                throw new Refusal(
                        HOST_ORGANISATION.name(),
                        "member",
                        "You are not registered with an organisation \"" + named
                                + "\". Leave the field empty, or ask your administrator for the right code.");
            }
            return named;
        }
        if (mine.size() > 1) {
            throw new Refusal(
                    HOST_ORGANISATION.name(),
                    "required",
                    "You work for several organisations. Say which of them hosts the service, by its code: "
                            + mine.stream().map(this::named).collect(Collectors.joining(", ")) + ".");
        }
        return mine.isEmpty() ? null : mine.get(0);
    }

    private String named(String bodyId) {
        return bodyId + " for " + bodies.getObject().get(bodyId).name();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        DelegateExecution execution = context.getExecution();
        return execution == null ? null : execution.getTenantId();
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }
}
