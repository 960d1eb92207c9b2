"""Retention: the share recalled, as measured."""
