"""You check which letters there are and the total length, but not how often each occurs."""


def can_construct(note: str, magazine: str) -> bool:
    if len(note) > len(magazine):
        return False
    return all(letter in magazine for letter in note)
