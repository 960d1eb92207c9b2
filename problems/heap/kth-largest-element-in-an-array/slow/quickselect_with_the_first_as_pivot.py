"""You always take the first number as the pivot, which makes quickselect O(n²) on sorted input."""


def kth_largest(numbers: list[int], k: int) -> int:
    part, rank = list(numbers), k
    while True:
        pivot = part[0]
        larger = [number for number in part if number > pivot]
        equal = part.count(pivot)
        if rank <= len(larger):
            part = larger
        elif rank <= len(larger) + equal:
            return pivot
        else:
            part = [number for number in part if number < pivot]
            rank -= len(larger) + equal
