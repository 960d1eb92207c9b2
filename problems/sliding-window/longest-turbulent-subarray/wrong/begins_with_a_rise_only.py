"""You accept only subarrays that begin with a rise, but they may begin with a fall as well."""


def longest_turbulent(numbers: list[int]) -> int:
    best = 1
    for start in range(len(numbers)):
        wants_rise = True
        end = start + 1
        while end < len(numbers):
            before, after = numbers[end - 1], numbers[end]
            if before == after or (after > before) != wants_rise:
                break
            wants_rise = not wants_rise
            end += 1
        best = max(best, end - start)
    return best
