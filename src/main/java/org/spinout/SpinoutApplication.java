package org.spinout;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.spinout.oversight.dossier.VerifyDossier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class SpinoutApplication {

    /** Starts Spinout; or checks a dossier, for which nothing is to be started. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(VerifyDossier.COMMAND)) {
            // Nothing is logged: a command answers whoever typed it.
            var answer = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            System.exit(VerifyDossier.run(List.of(args).subList(1, args.length), answer));
        }
        SpringApplication.run(SpinoutApplication.class, args);
    }
}
