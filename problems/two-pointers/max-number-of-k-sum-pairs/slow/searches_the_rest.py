"""You search the whole list for each partner and remove it there: O(n²)."""


def most_pairs(numbers: list[int], k: int) -> int:
    rest: list[int] = []
    pairs = 0
    for number in numbers:
        if k - number in rest:
            rest.remove(k - number)
            pairs += 1
        else:
            rest.append(number)
    return pairs
