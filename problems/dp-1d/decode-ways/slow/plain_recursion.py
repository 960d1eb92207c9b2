"""You decode the same rest of the digits again and again without remembering it: exponential
time."""


def count_decodings(digits: str) -> int:
    def ways(start: int) -> int:
        if start == len(digits):
            return 1
        if digits[start] == "0":
            return 0
        count = ways(start + 1)
        if start + 2 <= len(digits) and digits[start : start + 2] <= "26":
            count += ways(start + 2)
        return count

    return ways(0)
