"""You only look at the chain of left children, but the right side of a node comes before its parent."""

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    chain: list[int] = []
    node = root
    while node:
        chain.append(node.val)
        node = node.left
    chain.reverse()
    return chain[min(k, len(chain)) - 1]
