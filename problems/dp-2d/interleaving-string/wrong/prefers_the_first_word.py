"""You take each letter from the first word if it fits, but the second word may need it."""


def is_interleaving(first: str, second: str, merged: str) -> bool:
    i = j = 0
    for letter in merged:
        if i < len(first) and first[i] == letter:
            i += 1
        elif j < len(second) and second[j] == letter:
            j += 1
        else:
            return False
    return i == len(first) and j == len(second)
