"""The use cases: what a person can do here, whichever face they use."""
