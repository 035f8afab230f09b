package org.spinout;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SpinoutApplication {

    public static void main(String[] args) {
        SpringApplication.run(SpinoutApplication.class, args);
    }
}
