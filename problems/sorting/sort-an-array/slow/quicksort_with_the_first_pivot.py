"""You take the first number as the pivot: O(n²) for numbers that are sorted or equal."""


def sort_numbers(numbers: list[int]) -> list[int]:
    parts, result = [numbers], []
    while parts:
        part = parts.pop()
        if len(part) <= 1:
            result.extend(part)
            continue
        pivot = part[0]
        smaller = [number for number in part[1:] if number < pivot]
        larger = [number for number in part[1:] if number >= pivot]
        parts.extend([larger, [pivot], smaller])
    return result
