def contains_nearby_duplicate(numbers, k):
    order = sorted((x, i) for i, x in enumerate(numbers))
    return any(a == b and j - i <= k for (a, i), (b, j) in zip(order, order[1:]))
