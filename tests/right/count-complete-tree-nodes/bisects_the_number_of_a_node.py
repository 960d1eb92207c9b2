from bisect import bisect_left


def count_nodes(root):
    depth, node = 0, root
    while node:
        depth += 1
        node = node.left

    def missing(number):
        node = root
        for bit in bin(number)[3:]:
            node = node.right if bit == "1" else node.left
            if node is None:
                return True
        return False

    if depth == 0:
        return 0
    numbers = range(2 ** (depth - 1), 2**depth)
    return numbers[0] - 1 + bisect_left(numbers, True, key=missing)
