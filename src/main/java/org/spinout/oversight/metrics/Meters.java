package org.spinout.oversight.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.Stage;
import org.spinout.oversight.metrics.Reading.FundReading;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows what is counted to whatever monitors the site; {@code docs/operations.md} explains every name. */
@Component
class Meters implements MeterBinder {

    private final Counter counter;
    private @Nullable MultiGauge available;
    private @Nullable MultiGauge reserved;

    Meters(Counter counter) {
        this.counter = counter;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "spinout.tasks.open", "Tasks that wait for somebody", Reading::tasksOpen);
        gauge(registry, "spinout.tasks.overdue", "Tasks that should have been done by now", Reading::tasksOverdue);
        gauge(registry, "spinout.incidents.open", "Failures that nobody has seen to", Reading::incidents);
        gauge(registry, "spinout.jobs.due", "Jobs the engine should be doing by now", Reading::jobsDue);
        gauge(registry, "spinout.jobs.failed", "Jobs the engine has given up", Reading::jobsFailed);
        for (var stage : Stage.values()) {
            Gauge.builder(
                            "spinout.cases.open",
                            counter,
                            counting -> counting.read().casesIn(stage))
                    .description("Open cases by stage")
                    .tag("stage", stage.name())
                    .register(registry);
        }
        available = MultiGauge.builder("spinout.fund.available")
                .description("What the pots of a fund can still offer")
                .baseUnit("pence")
                .register(registry);
        reserved = MultiGauge.builder("spinout.fund.reserved")
                .description("What the pots of a fund have set aside for offers")
                .baseUnit("pence")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToLongFunction<Reading> figure) {
        Gauge.builder(name, counter, counting -> {
                    var reading = counting.read();
                    showFunds(reading);
                    return figure.applyAsLong(reading);
                })
                .description(description)
                .register(registry);
    }

    /** So that the first who looks finds the funds too. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        showFunds(counter.read());
    }

    /** Funds are set up while the site runs; those there already stay as they are. */
    private void showFunds(Reading reading) {
        if (available != null && reserved != null) {
            available.register(reading.funds().stream()
                    .map(fund -> row(fund, FundReading::available))
                    .toList());
            reserved.register(reading.funds().stream()
                    .map(fund -> row(fund, FundReading::reserved))
                    .toList());
        }
    }

    private Row<?> row(FundReading fund, ToLongFunction<FundReading> figure) {
        return Row.of(
                Tags.of("fund", fund.id()),
                counter,
                counting -> figure.applyAsLong(counting.read().fund(fund.id())));
    }
}
