from functools import lru_cache


@lru_cache(maxsize=None)
def best(node, allowed):
    if node is None:
        return 0
    skipped = best(node.left, True) + best(node.right, True)
    if not allowed:
        return skipped
    return max(skipped, node.val + best(node.left, False) + best(node.right, False))


def rob(root):
    return best(root, True)
