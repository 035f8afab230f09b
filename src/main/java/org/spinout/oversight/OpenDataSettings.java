package org.spinout.oversight;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who publishes the open data of this site: the settings {@code spinout.open-data.*}. */
@Component
class OpenDataSettings {

    private final String prefix;
    private final String funderId;
    private final String funderName;
    private final String licence;
    private final String ocidPrefix;
    private final String contractsAddress;

    /**
     * @param prefix the publisher's prefix, as 360Giving gives it out; identifiers begin with it
     * @param funderId the funder's organisation identifier (org-id.guide)
     * @param funderName the funder as people know it
     * @param licence the address of the licence the data is under
     * @param ocidPrefix the prefix the Open Contracting Partnership gives a publisher; every ocid begins with it
     * @param contractsAddress where the file of contracts is found by the world
     */
    OpenDataSettings(
            @Value("${spinout.open-data.prefix}") String prefix,
            @Value("${spinout.open-data.funder-id}") String funderId,
            @Value("${spinout.open-data.funder-name}") String funderName,
            @Value("${spinout.open-data.licence}") String licence,
            @Value("${spinout.open-data.ocid-prefix}") String ocidPrefix,
            @Value("${spinout.open-data.contracts-address}") String contractsAddress) {
        this.prefix = prefix;
        this.funderId = funderId;
        this.funderName = funderName;
        this.licence = licence;
        this.ocidPrefix = ocidPrefix;
        this.contractsAddress = contractsAddress;
    }

    /** The Open Contracting identifier of a case. */
    String ocid(String caseNumber) {
        return ocidPrefix + "-" + caseNumber;
    }

    String contractsAddress() {
        return contractsAddress;
    }

    /** An identifier of our own, unique in the world. */
    String ownId(String number) {
        return prefix + "-" + number;
    }

    Organisation funder() {
        return new Organisation(funderId, funderName, null);
    }

    String licence() {
        return licence;
    }
}
