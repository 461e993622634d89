"""HTTP over the domain: it translates and decides nothing."""
