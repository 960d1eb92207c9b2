"""You look only at the chain of left children, but a node's right side comes before its parent."""

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    chain: list[int] = []
    node = root
    while node:
        chain.append(node.val)
        node = node.left
    chain.reverse()
    return chain[min(k, len(chain)) - 1]
