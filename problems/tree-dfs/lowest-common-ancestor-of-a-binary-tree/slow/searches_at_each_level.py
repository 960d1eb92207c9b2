"""You search for both nodes again at each level on the way down: O(n · h)."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    def contains(top: TreeNode, target: TreeNode) -> bool:
        stack = [top]
        while stack:
            node = stack.pop()
            if node is target:
                return True
            stack += [child for child in (node.left, node.right) if child]
        return False

    node = root
    while node:
        for child in (node.left, node.right):
            if child and contains(child, p) and contains(child, q):
                node = child
                break
        else:
            return node
    return None
