"""You divide the sum by the parts, but the list can only be cut between numbers."""


def split_array(numbers: list[int], k: int) -> int:
    return max(max(numbers), -(-sum(numbers) // k))
