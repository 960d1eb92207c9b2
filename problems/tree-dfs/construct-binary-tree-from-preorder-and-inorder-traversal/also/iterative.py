"""A stack of the nodes whose right side is still open: O(n) time, O(h) space."""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    before_root = TreeNode()
    open_nodes: list[TreeNode] = []
    place = 0
    for value in preorder:
        node = TreeNode(value)
        if not open_nodes:
            before_root.left = before_root.left or node
        if open_nodes and open_nodes[-1].val != inorder[place]:
            open_nodes[-1].left = node
        else:
            parent = before_root
            while open_nodes and open_nodes[-1].val == inorder[place]:
                parent = open_nodes.pop()
                place += 1
            parent.right = node
        open_nodes.append(node)
    return before_root.right
