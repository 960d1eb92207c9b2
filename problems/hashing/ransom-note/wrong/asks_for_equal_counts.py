"""You demand the same letters equally often, but letters of the magazine may be left over."""


def can_construct(note: str, magazine: str) -> bool:
    return sorted(note) == sorted(magazine)
