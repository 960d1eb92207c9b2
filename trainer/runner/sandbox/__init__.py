"""One process that runs a learner's code, and its walls."""
