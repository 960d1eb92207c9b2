"""The check: whether the problems of a catalogue prove themselves, rule by rule."""
