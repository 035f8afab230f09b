package org.spinout.process.release;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spinout.process.engine.OneNodeAtATime;
import org.spinout.process.engine.PackagedModels;
import org.spinout.process.engine.PackagedModels.Packaged;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Deploys what this release changed, before the first request can arrive, and leaves every newer version of a process
 * owner as it is: every content that no release has brought. A second start finds nothing to do; two nodes started
 * together deploy once and ask once.
 */
@Component
class ReleaseDeployment implements SmartInitializingSingleton {

    static final String NAME = "Spinout";
    static final String SOURCE = "release";

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseDeployment.class);

    private final RepositoryService repository;
    private final DeployedFiles deployed;
    private final ReleaseBook book;
    private final OneNodeAtATime oneNode;

    ReleaseDeployment(RepositoryService repository, DeployedFiles deployed, ReleaseBook book, OneNodeAtATime oneNode) {
        this.repository = repository;
        this.deployed = deployed;
        this.book = book;
        this.oneNode = oneNode;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(PackagedModels.all());
    }

    void deploy(List<Packaged> files) {
        oneNode.run(() -> {
            var changed = files.stream().filter(this::isToBeDeployed).toList();
            if (!changed.isEmpty()) {
                deployTogether(changed);
            }
        });
    }

    /** Also writes down what is found on the way: a file that is deployed already, or an owner's version that differs. */
    private boolean isToBeDeployed(Packaged file) {
        var hash = Hash.of(file.content());
        var inUse = deployed.newestOf(file);
        if (inUse.isEmpty()) {
            return true;
        }
        if (inUse.stream().allMatch(one -> one.hash().equals(hash))) {
            book.released(file.name(), hash);
            return false;
        }
        var before = book.hashOf(file.name()).orElse("");
        var owners = inUse.stream()
                .filter(one -> !one.hash().equals(hash) && !one.hash().equals(before))
                .findFirst();
        if (owners.isEmpty()) {
            return !book.isKept(file.name(), hash);
        }
        if (!hash.equals(before) && book.ask(file.name(), hash, owners.get())) {
            LOG.warn(
                    "{} changed in this release, but a process owner deployed version {} of it; theirs stays until"
                            + " somebody answers at /releases.",
                    file.name(),
                    owners.get().version());
        }
        return false;
    }

    private void deployTogether(List<Packaged> changed) {
        var deployment = repository.createDeployment().name(NAME).source(SOURCE);
        changed.forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
        deployment.deploy();
        changed.forEach(file -> book.released(file.name(), Hash.of(file.content())));
    }
}
