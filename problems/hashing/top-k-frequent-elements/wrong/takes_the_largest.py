"""You take the k largest numbers, but the k most frequent ones are wanted."""


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    return sorted(set(numbers), reverse=True)[:k]
