"""Trouble: why no case of a program can run at all."""

from __future__ import annotations


class TroubleError(Exception):
    """A sentence, and the line and column in the learner's file that it is about, if any."""

    def __init__(self, sentence: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.line = line
        self.column = column
