"""Trainer: a terminal program that makes people good at coding interviews by spaced repetition."""

__version__ = "0.10.0"
