"""You build the right subtree first, but in preorder the left subtree comes first."""

from collections import deque

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    values = deque(preorder)

    def build(part: list[int]) -> TreeNode | None:
        if not part:
            return None
        root = TreeNode(values.popleft())
        middle = part.index(root.val)
        root.right = build(part[middle + 1 :])
        root.left = build(part[:middle])
        return root

    return build(inorder)
