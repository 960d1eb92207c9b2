from math import inf


def minimum_difference(root):
    def go(node, low, high):
        if node is None:
            return high - low
        return min(go(node.left, low, node.val), go(node.right, node.val, high))

    return int(go(root, -inf, inf))
