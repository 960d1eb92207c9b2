"""You demand more copies than the note needs, but just enough is enough."""


def can_construct(note: str, magazine: str) -> bool:
    return all(magazine.count(letter) > note.count(letter) for letter in set(note))
