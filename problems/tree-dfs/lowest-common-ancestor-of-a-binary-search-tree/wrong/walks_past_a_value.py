"""You go on when one of the values is the node itself, but a node is an ancestor of itself."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, first: int, second: int) -> int:
    node = root
    answer = 0
    while node:
        answer = node.val
        if first <= node.val and second <= node.val:
            node = node.left
        elif first >= node.val and second >= node.val:
            node = node.right
        else:
            break
    return answer
