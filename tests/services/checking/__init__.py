"""The check, rule by rule."""
