"""You look for the note as one piece of the magazine, but single letters are cut out."""


def can_construct(note: str, magazine: str) -> bool:
    return note in magazine
