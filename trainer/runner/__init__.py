"""The learner's code, kept at arm's length: one child process runs it, the parent judges."""
