class LargerFirst(str):
    def __lt__(self, other):
        return str(self) + str(other) > str(other) + str(self)


def largest_number(numbers):
    digits = "".join(sorted(LargerFirst(n) for n in numbers)).lstrip("0")
    return digits or "0"
