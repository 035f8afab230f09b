package org.spinout.process.samples;

/**
 * A service that staff want to run themselves, after one that really did.
 *
 * @param name as patients know it
 * @param lead who leads the team
 * @param scheme a row of {@code schemeRules}
 * @param staff how many work in it
 * @param yearlyPounds what it costs in a year
 * @param does what it does, in a sentence
 * @param wants what its staff want to do differently
 */
record SampleProposal(
        String name, String lead, String scheme, int staff, String yearlyPounds, String does, String wants) {

    static final SampleProposal RIPPLEZ = new SampleProposal(
            "Ripplez, Derby",
            "proposer",
            "RIGHT_TO_REQUEST",
            6,
            "500000",
            "Nurses visit first-time mothers under twenty at home until the child is two.",
            "Visit in the evening, when fathers are there, and hire a play worker.");

    static final SampleProposal INCLUSION = new SampleProposal(
            "Inclusion Healthcare, Leicester",
            "proposer2",
            "RIGHT_TO_REQUEST",
            12,
            "850000",
            "General practice for people who are homeless.",
            "Go out to hostels every day and decide on spending within the week.");

    static final SampleProposal YOUR_HEALTHCARE = new SampleProposal(
            "Your Healthcare, Kingston",
            "proposer",
            "RIGHT_TO_REQUEST",
            550,
            "25000000",
            "Community health services for Kingston, from district nursing to therapies.",
            "Join up nursing and social care, and give members of the public a vote.");

    static final SampleProposal KINGSTON_FOOT_CLINIC = new SampleProposal(
            "Your Healthcare: foot clinic",
            "proposer2",
            "RIGHT_TO_REQUEST",
            9,
            "430000",
            "Foot care for people with diabetes and for older people.",
            "See people at home and in day centres, before they need a hospital.");

    static final SampleProposal CITY_HEALTH_CARE = new SampleProposal(
            "City Health Care Partnership, Hull",
            "proposer2",
            "RIGHT_TO_REQUEST",
            1200,
            "48000000",
            "Community health services for Hull.",
            "Put surpluses into local groups, and let staff own a share.");

    static final SampleProposal MEDWAY = new SampleProposal(
            "Medway Community Healthcare",
            "proposer",
            "RIGHT_TO_REQUEST",
            1250,
            "55000000",
            "Thirty-eight community services.",
            "Bid for work beyond Medway and invest in buildings.");

    static final SampleProposal AHP_SUFFOLK = new SampleProposal(
            "AHP Suffolk",
            "proposer2",
            "RIGHT_TO_PROVIDE",
            70,
            "2900000",
            "Physiotherapy and podiatry from thirteen bases for two thousand new patients a month.",
            "See patients within two weeks by letting them book for themselves.");

    static final SampleProposal CENTRAL_SURREY = new SampleProposal(
            "Central Surrey Health",
            "proposer2",
            "RIGHT_TO_REQUEST",
            850,
            "20000000",
            "Nursing and therapy at home and in community hospitals.",
            "Be owned equally by everybody who works here.");

    static final SampleProposal GLOUCESTERSHIRE = new SampleProposal(
            "Gloucestershire Care Services",
            "proposer2",
            "RIGHT_TO_REQUEST",
            3000,
            "100000000",
            "Community hospitals and services across the county.",
            "Keep community hospitals open by running them as one.");

    static final SampleProposal GLOUCESTERSHIRE_CHILDREN = new SampleProposal(
            "Gloucestershire Care Services: children's therapies",
            "proposer2",
            "RIGHT_TO_REQUEST",
            40,
            "1600000",
            "Speech, physical and occupational therapy for children, in schools and at home.",
            "Work in term time with the schools, and with families in the holidays.");

    static final SampleProposal SECURE_HEALTHCARE = new SampleProposal(
            "Secure Healthcare, Wandsworth",
            "proposer2",
            "RIGHT_TO_REQUEST",
            70,
            "5000000",
            "Health care for people in prison.",
            "Follow people after release.");

    static final SampleProposal SEQOL = new SampleProposal(
            "SEQOL, Swindon",
            "proposer",
            "RIGHT_TO_REQUEST",
            600,
            "24000000",
            "Community health and adult social care in one organisation.",
            "One assessment for each person instead of three.");

    static final SampleProposal SEQOL_BY_ANOTHER_TEAM = new SampleProposal(
            "The SEQOL, Swindon service",
            "proposer2",
            "RIGHT_TO_REQUEST",
            45,
            "1900000",
            "Community health in Swindon, without the social care.",
            "Keep nursing small and local.");

    static final SampleProposal MEDWAY_STOP_SMOKING = new SampleProposal(
            "Medway Community Healthcare: stop smoking service",
            "proposer",
            "RIGHT_TO_REQUEST",
            9,
            "390000",
            "Advice and groups for people who want to stop smoking.",
            "Run groups at workplaces and in the evening.");

    static final SampleProposal SUFFOLK_CONTINENCE = new SampleProposal(
            "AHP Suffolk: continence service",
            "proposer",
            "RIGHT_TO_PROVIDE",
            8,
            "620000",
            "Advice and treatment for people who live with incontinence.",
            "Hold clinics in libraries and on Saturdays.");

    static final SampleProposal HULL_YOUNG_PEOPLE = new SampleProposal(
            "City Health Care Partnership: young people's clinic",
            "proposer",
            "RIGHT_TO_REQUEST",
            9,
            "410000",
            "Drop-in clinic for young people.",
            "Open after school and at weekends.");

    static final SampleProposal WOLDS = new SampleProposal(
            "Wolds community therapy",
            "otherProposer",
            "RIGHT_TO_PROVIDE",
            24,
            "1200000",
            "Occupational therapy and rehabilitation at home.",
            "Work across the whole pathway, from ward to living room.");
}
