import bisect


def find_closest_elements(numbers, k, x):
    right = bisect.bisect_left(numbers, x)
    left = right - 1
    taken = []
    for _ in range(k):
        if right == len(numbers) or (left >= 0 and x - numbers[left] <= numbers[right] - x):
            taken.append(numbers[left])
            left -= 1
        else:
            taken.append(numbers[right])
            right += 1
    return sorted(taken)
