def gcd_of_strings(first, second):
    while second:
        if len(first) < len(second):
            first, second = second, first
            continue
        if not first.startswith(second):
            return ""
        first = first.removeprefix(second)
        first, second = second, first
    return first
