"""You only compare which letters there are, but each word must also keep its order."""


def is_interleaving(first: str, second: str, merged: str) -> bool:
    return sorted(first + second) == sorted(merged)
