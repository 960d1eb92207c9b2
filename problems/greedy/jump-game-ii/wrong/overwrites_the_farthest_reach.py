"""You overwrite the farthest reach with that of the current position instead of the maximum."""


def fewest_jumps(jumps: list[int]) -> int:
    count = 0
    end = 0
    farthest = 0
    for index in range(len(jumps) - 1):
        farthest = index + jumps[index]
        if index == end:
            count += 1
            end = farthest
    return count
