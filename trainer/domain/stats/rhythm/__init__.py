"""Rhythm: when there was work, how long it took, how much went unaided."""
