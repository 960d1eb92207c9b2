def uniqueOccurrences(arr):
    l = [arr.count(x) for x in set(arr)]
    return sorted(l) == sorted(set(l))
