"""You take it for granted that first is the smaller value, so exchanged values lead you astray."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, first: int, second: int) -> int:
    node = root
    answer = 0
    while node:
        answer = node.val
        if second < node.val:
            node = node.left
        elif first > node.val:
            node = node.right
        else:
            break
    return answer
