package org.spinout.oversight.forecast;

import java.util.Optional;
import org.spinout.oversight.Stage;

/**
 * When a case will probably get on.
 *
 * @param stage the stage it is in
 * @param workingDays how many working days it has been there, without the time in which it was held
 * @param ofStage when it will have left the stage, with whatever decision; empty where too few cases tell
 * @param ofLaunch when its service will be live, if the case goes on; empty where too few cases tell
 */
public record Forecast(Stage stage, int workingDays, Optional<FinishRange> ofStage, Optional<FinishRange> ofLaunch) {}
