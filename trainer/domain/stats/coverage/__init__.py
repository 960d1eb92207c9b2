"""Coverage: how each pattern stands."""
