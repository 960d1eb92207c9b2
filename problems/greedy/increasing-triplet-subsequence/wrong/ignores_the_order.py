"""You count different values, but their order in the list matters."""


def increasing_triplet(numbers: list[int]) -> bool:
    return len(set(numbers)) >= 3
