package org.spinout.organisation;

import java.util.List;

/** Implemented by every room of the house that keeps which body has a part in a case at present. */
public interface PresentBodies {

    List<BodyColumn> columns();
}
