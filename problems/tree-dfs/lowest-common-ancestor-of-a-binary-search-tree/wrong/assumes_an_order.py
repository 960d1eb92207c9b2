"""You take it for granted that p is the smaller one, so exchanged nodes lead you astray."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    node = answer = root
    while node:
        answer = node
        if q.val < node.val:
            node = node.left
        elif p.val > node.val:
            node = node.right
        else:
            break
    return answer
