"""The problems of the catalogue, each proved by running it."""
