"""You stop as soon as the smallest number is 0, but three zeros are a triplet, too."""


def three_sum(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    triplets: list[list[int]] = []
    for first, smallest in enumerate(ordered):
        if smallest >= 0:
            break
        if first > 0 and smallest == ordered[first - 1]:
            continue
        left, right = first + 1, len(ordered) - 1
        while left < right:
            total = smallest + ordered[left] + ordered[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                triplets.append([smallest, ordered[left], ordered[right]])
                left += 1
                while left < right and ordered[left] == ordered[left - 1]:
                    left += 1
    return triplets
