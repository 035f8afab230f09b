package org.spinout.oversight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.enterprise.Listing;
import org.spinout.enterprise.Listings;
import org.spinout.organisation.Bodies;
import org.springframework.stereotype.Component;

/** Every qualified provider that is listed today, by service line and area, for patients and whoever refers them. */
@Component
public class ListedProviders {

    private static final List<String> HEADINGS =
            List.of("Number", "Service line", "Area", "Provider", "Care Quality Commission", "Commissioner", "Since");

    private final Listings listings;
    private final Bodies bodies;

    ListedProviders(Listings listings, Bodies bodies) {
        this.listings = listings;
        this.bodies = bodies;
    }

    public String asCsv() {
        return Csv.of(HEADINGS, listings.listed().stream().map(this::row).toList());
    }

    private List<@Nullable Object> row(Listing listing) {
        var row = new ArrayList<@Nullable Object>();
        row.add(listing.number());
        row.add(listing.serviceLine());
        row.add(listing.area());
        row.add(listing.providerName());
        row.add(listing.cqcNumber());
        row.add(bodies.get(listing.commissionerId()).name());
        row.add(listing.stateOn());
        return row;
    }
}
