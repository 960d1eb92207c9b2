def shortest_length(target: int, numbers: list[int]) -> int:
    def enough(length):
        total = sum(numbers[:length])
        best = total
        for i in range(length, len(numbers)):
            total += numbers[i] - numbers[i - length]
            best = max(best, total)
        return best >= target

    if sum(numbers) < target:
        return 0
    low, high = 1, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle + 1
    return low
